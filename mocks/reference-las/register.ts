/** Rows that are only ever added, in their order, until all is forgotten. */
export class Register<Row> {
  #rows: readonly Row[] = [];

  /** Adds a row. */
  add(row: Row): void {
    this.#rows = [...this.#rows, row];
  }

  /** Every row, oldest first. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** Forgets every row. */
  forget(): void {
    this.#rows = [];
  }
}
