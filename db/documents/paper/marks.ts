import type { TextStyle } from '../type/runs.ts'
import type { Matrix } from './matrix.ts'

/** All measures in points (1/72 inch), from the top left corner of the page. */
export type Mark =
  | (TextStyle & {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      /** Where the letters stand. */
      readonly baseline: number
      readonly size: number
      readonly width: number
      readonly tone: Tone
    })
  | {
      readonly kind: 'bars'
      readonly x: number
      readonly y: number
      readonly height: number
      /** Printer dots a module (203 dpi). */
      readonly dots: number
      /** Bar, space, bar ... in modules. */
      readonly modules: readonly number[]
    }
  | {
      readonly kind: 'matrix'
      readonly x: number
      readonly y: number
      /** Printer dots a module (203 dpi). */
      readonly dots: number
      readonly matrix: Matrix
    }
  /** A JPEG or PNG, as large as fits into its box, from the top left corner. */
  | {
      readonly kind: 'picture'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly bytes: Uint8Array
    }
  | { readonly kind: 'area'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly tone: Tone }
  | { readonly kind: 'frame'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly tone: Tone }

/** A label printer knows black and white only; grey is for documents on paper. */
export type Tone = 'black' | 'white' | 'grey' | 'hairline' | 'tint'

export interface Page {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
