type Command = (event: { readonly completed: () => void }) => unknown;

/** The functions that ribbon buttons run, by the name the manifest gives them. */
export class CommandRegistry {
  private readonly commands = new Map<string, Command>();

  associate(name: string, command: Command): void {
    this.commands.set(name, command);
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
