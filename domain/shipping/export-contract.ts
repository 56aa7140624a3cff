import { z } from 'zod'
import { count, day, query } from '../service/define.ts'

export const exportFormats = ['amazon-confirmation', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Lines of one file; spreadsheets still open it at once. */
export const mostExportRows = 100_000

export interface ExportRefusals {
  'export.days_reversed': { readonly from: string; readonly to: string }
  'export.too_many_rows': { readonly most: number }
}

export const shippingExportContract = {
  /** What was handed over from the first to the last of these days in the shop's time zone, both included. */
  'shipping.exportFile': query(
    z.object({ format: z.enum(exportFormats), from: day, to: day }),
    z.object({ fileName: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array), rows: count }),
  ),
} as const
