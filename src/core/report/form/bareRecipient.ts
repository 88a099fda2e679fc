/** A line of nơi nhận as it is kept, however it was typed: dash and semicolon are set by the report. '' where nothing is said. */
export function bareRecipient(line: string): string {
  return line.trim().replace(/^[-–+•]\s*/u, '').replace(/[;.,\s]+$/u, '');
}
