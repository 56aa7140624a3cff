import { gtin14 } from '../../domain/scanning/gtin.ts'
import { classifyScan } from '../../domain/scanning/scan.ts'

/** What barcodes are compared by: GTINs as GTIN-14, whatever their length and also inside a GS1 code; all else in upper case. */
export function barcodeKey(code: string): string {
  return gtin14(code) ?? gtinInside(code) ?? code.trim().toUpperCase()
}

/** An item whose barcode was scanned from a lot's label has the GTIN of every lot. */
function gtinInside(code: string): string | undefined {
  const scan = classifyScan(code)
  return scan.kind === 'gs1' ? scan.elements.gtin : undefined
}
