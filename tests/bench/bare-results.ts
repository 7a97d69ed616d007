/** What the loops give; 255 stands for an unknown risk level. */
export type BareResults = {
  readonly level: Uint8Array;
  readonly residual: Uint8Array;
  readonly sl: Uint8Array;
  readonly vector: Uint8Array;
  readonly open: Uint16Array;
  readonly counts: Uint32Array;
  /** Per asset: how many component requirements are open. */
  readonly openOfAsset: Uint16Array;
  /** Per slot and FR: the lowest SL-C; 127 where none is known. */
  readonly capability: Int8Array;
};
