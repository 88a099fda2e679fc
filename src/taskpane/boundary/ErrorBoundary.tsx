import { Component, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  /** What stands in the place of what could not be drawn; `retry` draws it anew. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** null = all is well. In an object, because anything can be thrown, nothing included. */
  readonly caught: { readonly error: unknown } | null;
}

/** Keeps a fault in drawing to the part it happened in: without it, React takes the whole page away. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { caught: { error } };
  }

  private readonly retry = () => this.setState({ caught: null });

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : this.props.fallback(caught.error, this.retry);
  }
}
