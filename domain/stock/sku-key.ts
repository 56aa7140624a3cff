/**
 * SKUs are one and the same when they differ only in case: scanners and people change it, and real shops write 85123A and
 * 85123a for one item. Blanks at the ends do not count, everything else does: 00123 is not 123.
 */
export function skuKey(sku: string): string {
  return sku.trim().normalize('NFC').toUpperCase()
}
