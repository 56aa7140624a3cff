import type { Generated } from 'kysely'
import type { StockFormat } from '../../domain/channels/formats.ts'

/** Units of an item that stay unsold in every channel. */
export interface ChannelBufferTable {
  item_id: number
  units: number
}

/** How a channel's own stock file named an item and the place where it lies. */
export interface ChannelListingTable {
  channel: string
  item_id: number
  location: string
  handle: string
  title: string
  /** JSON array: name and value of up to three options. */
  options: string
  hs_code: string
  origin: string
  bin: string
}

/** What a channel is told; of the last two files of each channel the rows are kept, too. */
export interface ChannelExportTable {
  id: Generated<number>
  channel: string
  format: StockFormat
  buffer: number
  location: string
  at: number
  staff_id: number | null
  rows: number
  /** When its file was saved; null: it never left the screen. */
  told_at: number | null
}

export interface ChannelExportRowTable {
  export_id: number
  item_id: number
  offered: number
  committed: number
}
