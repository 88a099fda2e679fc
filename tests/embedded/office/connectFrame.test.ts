import { runInNewContext } from 'node:vm';
import { openExcel } from '../openExcel';

/** What a frame has: its own JSON and its own client library. */
function newFrame() {
  const frame = runInNewContext('({ JSON, OfficeExtension: { ClientRequestContext: {} } })') as {
    OfficeExtension: { ClientRequestContext: { defaultRequestUrlAndHeaders?: { _createRequestExecutorOrNull(): { executeAsync(data: unknown, flags: number, message: object): Promise<{ Body: { Results: unknown[] } }> } } } };
    JSON: JSON;
    Office?: { context: { host: string } };
  };
  return frame;
}

it('a frame works on the same workbook, with answers made of its own arrays', async () => {
  const excel = await openExcel();
  const frame = newFrame();
  excel.connect(frame);
  const executor = frame.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders?._createRequestExecutorOrNull();
  const answer = await executor?.executeAsync('', 0, { Body: { Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } } });
  expect(JSON.stringify(answer)).toBe('{"Body":{"Results":[{"ActionId":1,"Value":{}}]},"ErrorCode":"","ErrorMessage":""}');
  expect(answer?.Body.Results).not.toBeInstanceOf(Array);
  expect(frame.Office?.context.host).toBe('Excel');
});

it('a frame without the client library is told so', async () => {
  const excel = await openExcel();
  expect(() => excel.connect({ JSON })).toThrow('not loaded');
});
