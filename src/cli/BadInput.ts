/** Something the person at the keyboard must put right: one line on stderr, exit status 2. */
export class BadInput extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'BadInput';
  }
}
