import { gtin14 } from '../../domain/scanning/gtin.ts'

/** What barcodes are compared by: GTINs of any length as GTIN-14, all else in upper case. */
export function barcodeKey(code: string): string {
  return gtin14(code) ?? code.trim().toUpperCase()
}
