declare module 'virtual:weights' {
  /** What the schema says of a field's cost, by `Type.field`. */
  export const weights: Readonly<Record<string, import('./weight.ts').Weight>>;
}
