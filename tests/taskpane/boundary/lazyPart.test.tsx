/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../../src/taskpane/boundary/ErrorBoundary';
import { FaultBar } from '../../../src/taskpane/boundary/FaultBar';
import { fetchAhead, lazyPart } from '../../../src/taskpane/boundary/lazyPart';

const Part = ({ name }: { readonly name: string }) => <p>Phần {name}</p>;
const unfetched = () => Promise.reject(Object.assign(new Error('Loading chunk results failed.'), { name: 'ChunkLoadError' }));

// React tells the console of every fault that a boundary has caught.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe('a part that is fetched when it is shown', () => {
  test('says that it is coming, and comes', async () => {
    const LazyPart = lazyPart(() => Promise.resolve({ default: Part }));
    render(<LazyPart name="kết quả" />);
    expect(screen.getByText('Đang mở…')).toBeInTheDocument();
    expect(await screen.findByText('Phần kết quả')).toBeInTheDocument();
  });

  test('that does not come says so, and is fetched anew when asked to', async () => {
    let fetches = 0;
    const LazyPart = lazyPart(() => ((fetches += 1) < 3 ? unfetched() : Promise.resolve({ default: Part })));
    render(<LazyPart name="kết quả" />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa tải được phần này. Đề nghị kiểm tra kết nối mạng, rồi bấm Thử lại.');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa tải được phần này.');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Phần kết quả')).toBeInTheDocument();
    expect(fetches).toBe(3);
  });

  test('that cannot be drawn leaves the rest standing, tells why to whoever mends it, and can be tried again', async () => {
    let isBroken = true;
    const Fragile = () => {
      if (isBroken) throw new TypeError('x is undefined');
      return <p>Đã hiện</p>;
    };
    const LazyPart = lazyPart(() => Promise.resolve({ default: Fragile }));
    render(
      <>
        <LazyPart />
        <p>Phần khác</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Phần này gặp lỗi ngoài dự kiến');
    expect(screen.getByText('TypeError: x is undefined')).toBeInTheDocument();
    expect(screen.getByText('Phần khác')).toBeInTheDocument();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Đã hiện')).toBeInTheDocument();
  });
});

test('a pane that cannot be drawn says what happened and what to do', async () => {
  let isBroken = true;
  const Pane = () => {
    if (isBroken) throw new RangeError('Invalid count');
    return <p>Ngăn</p>;
  };
  render(
    <ErrorBoundary fallback={(error, retry) => <FaultBar sentence="fault.pane" error={error} onRetry={retry} />}>
      <Pane />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/^Ngăn gặp lỗi ngoài dự kiến\..* đóng ngăn rồi mở lại\.$/);
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.getByText('Ngăn')).toBeInTheDocument();
});

test('parts are fetched ahead, each when there is nothing else to do; one that does not come keeps no other back', async () => {
  const fetched: string[] = [];
  lazyPart(() => (fetched.push('lost'), unfetched()));
  lazyPart(() => (fetched.push('later'), Promise.resolve({ default: Part })));
  const whenIdle = jest.fn(() => Promise.resolve());
  await fetchAhead(whenIdle);
  expect(fetched).toEqual(['lost', 'later']);
  expect(whenIdle.mock.calls.length).toBeGreaterThanOrEqual(2);
});
