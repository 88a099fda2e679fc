type Command = (event: { readonly completed: () => void }) => unknown;

/** The functions that ribbon buttons run, by the name the manifest gives them. */
export class CommandRegistry {
  private readonly commands = new Map<string, Command>();
  private readonly waiting = new Map<string, () => void>();

  associate(name: string, command: Command): void {
    this.commands.set(name, command);
    this.waiting.get(name)?.();
  }

  /** Resolves when a page that has just been opened has associated a function with the name; those of pages before it are gone. */
  whenAssociated(name: string): Promise<void> {
    this.commands.clear();
    return new Promise((resolve) => this.waiting.set(name, resolve));
  }

  /** Presses a ribbon button. Resolves when its function says that it is done. @throws Error for a name nobody associated */
  run(name: string): Promise<void> {
    const command = this.commands.get(name);
    if (!command) return Promise.reject(new Error(`No function is associated with ${name}.`));
    return new Promise((resolve, reject) => {
      Promise.resolve(command({ completed: resolve })).catch(reject);
    });
  }
}
