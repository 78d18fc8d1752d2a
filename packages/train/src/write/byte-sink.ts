/** Bytes that grow. Numbers are little-endian. */
export interface ByteSink {
  /** The low eight bits. */
  byte(value: number): void;
  uint32(value: number): void;
  float32(value: number): void;
  /** LEB128. */
  varint(value: number): void;
  /** UTF-8 after its length. */
  text(value: string): void;
  /** All so far. */
  bytes(): Uint8Array;
}

export function makeByteSink(): ByteSink {
  let buffer = new Uint8Array(1024);
  let length = 0;
  const byte = (value: number): void => {
    if (length === buffer.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length++] = value;
  };
  const varint = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) byte((rest & 127) | 128);
    byte(rest);
  };
  const four = (write: (view: DataView) => void): void => {
    const view = new DataView(new ArrayBuffer(4));
    write(view);
    for (let index = 0; index < 4; index++) byte(view.getUint8(index));
  };
  return {
    byte,
    varint,
    uint32: (value) => {
      four((view) => {
        view.setUint32(0, value, true);
      });
    },
    float32: (value) => {
      four((view) => {
        view.setFloat32(0, value, true);
      });
    },
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      varint(encoded.length);
      encoded.forEach(byte);
    },
    bytes: () => buffer.slice(0, length),
  };
}
