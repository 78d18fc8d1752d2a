/** TypeDoc's numbers for what is exported: taken from its types, so that TypeDoc itself is loaded only where it runs. */
export const ReflectionKind = {
  Variable: 32,
  Function: 64,
  Class: 128,
  Interface: 256,
  TypeAlias: 2_097_152,
} as const;
