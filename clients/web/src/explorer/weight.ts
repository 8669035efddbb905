/** What the schema says that a field costs; nothing of it means that it costs as usual. */
export interface Weight {
  /** The points of the field itself. */
  readonly cost?: number;
  /** How many rows a list counts as when nobody says. */
  readonly rows?: number;
  /** The arguments that say how many rows. */
  readonly rowsBy?: readonly string[];
}
