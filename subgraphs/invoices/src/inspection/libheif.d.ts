/** The part of libheif that is used here: its own declarations leave these classes out. */
declare module 'libheif-js/wasm-bundle.js' {
  interface Canvas {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  }
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Draws it, and calls back with null when it can't be drawn. */
    display(canvas: Canvas, drawn: (canvas: Canvas | null) => void): void;
    free(): void;
  }
  const library: {
    readonly HeifDecoder: new () => {
      /** The pictures of a file, none of them drawn yet; none for what is no such file. */
      decode(bytes: Uint8Array): HeifImage[];
    };
  };
  export = library;
}
