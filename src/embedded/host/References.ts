import type { HostObject } from './HostObject';

/** The objects that the client keeps between requests, by the ids it knows them by. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `kept-${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  get all(): Iterable<HostObject> {
    return this.objects.values();
  }

  get size(): number {
    return this.objects.size;
  }
}
