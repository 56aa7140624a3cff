import type { Font } from 'fontkit'
import { setImmediate as othersFirst } from 'node:timers/promises'
import PdfDocument from 'pdfkit'
import { face } from '../type/faces.ts'
import { runsOf, unprintable } from '../type/runs.ts'
import type { Mark, Page, Tone } from './marks.ts'
import { dot } from './sizes.ts'

/** pdfkit takes an opened font as well, which saves parsing it for each document; its types do not say so. */
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      font(font: Font, size: number): this
    }
  }
}

const colours: Readonly<Record<Tone, string>> = {
  black: '#000000',
  white: '#ffffff',
  grey: '#5c6470',
  hairline: '#c9ced6',
  tint: '#f1f3f6',
}

export interface PdfFacts {
  readonly title: string
  /** Milliseconds UTC; the same input makes the same bytes. */
  readonly createdAt: number
}

export interface Drawing {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that no face has: empty boxes on the paper. */
  readonly unprintable: readonly string[]
}

/** Draws laid-out pages of one size; every glyph is embedded. */
export async function drawPdf(pages: readonly Page[], facts: PdfFacts): Promise<Drawing> {
  const info = { Title: facts.title, Creator: 'Packbench', Producer: 'Packbench', CreationDate: new Date(facts.createdAt) }
  const document = new PdfDocument({ autoFirstPage: false, font: '', info, lang: 'en', displayTitle: true })
  const bytes = collect(document)
  for (const page of pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 })
    for (const mark of page.marks) draw(document, mark)
    await othersFirst()
  }
  document.end()
  const texts = pages.flatMap((page) => page.marks.map((mark) => (mark.kind === 'text' ? mark.text : '')))
  return {
    bytes: await bytes,
    pages: pages.length,
    unprintable: unprintable(texts.join('')),
  }
}

async function collect(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function draw(document: PDFKit.PDFDocument, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      return drawText(document, mark)
    case 'bars':
      return drawBars(document, mark)
    case 'matrix':
      return drawMatrix(document, mark)
    case 'area':
      document.rect(mark.x, mark.y, mark.width, mark.height).fill(colours[mark.tone])
      return
    case 'picture':
      return drawPicture(document, mark)
    case 'frame':
      document.lineWidth(0.75).rect(mark.x, mark.y, mark.width, mark.height).stroke(colours[mark.tone])
      return
  }
}

/** A picture that cannot be read stays an empty frame: the rest of the page is worth having. */
function drawPicture(document: PDFKit.PDFDocument, { x, y, width, height, bytes }: Extract<Mark, { kind: 'picture' }>): void {
  try {
    document.image(Buffer.from(bytes), x, y, { fit: [width, height] })
  } catch {
    document.lineWidth(0.75).rect(x, y, width, height).stroke(colours.hairline)
  }
}

function drawText(document: PDFKit.PDFDocument, mark: Extract<Mark, { kind: 'text' }>): void {
  let { x } = mark
  document.fillColor(colours[mark.tone])
  for (const run of runsOf(mark.text, mark)) {
    document.font(face(run.face), mark.size)
    document.text(run.text, x, mark.baseline, { lineBreak: false, baseline: 'alphabetic' })
    x += document.widthOfString(run.text)
  }
}

function drawBars(document: PDFKit.PDFDocument, mark: Extract<Mark, { kind: 'bars' }>): void {
  let { x } = mark
  mark.modules.forEach((modules, index) => {
    const width = modules * mark.dots * dot
    if (index % 2 === 0) document.rect(x, mark.y, width, mark.height)
    x += width
  })
  document.fill(colours.black)
}

/** A run of dark modules is one area: two that only touch would show a light line between them. */
function drawMatrix(document: PDFKit.PDFDocument, { x, y, dots, matrix }: Extract<Mark, { kind: 'matrix' }>): void {
  const module = dots * dot
  for (let row = 0; row < matrix.rows; row += 1) {
    let from = 0
    for (let column = 0; column <= matrix.columns; column += 1) {
      if (column < matrix.columns && matrix.cells[row * matrix.columns + column]) continue
      if (column > from) document.rect(x + from * module, y + row * module, (column - from) * module, module)
      from = column + 1
    }
  }
  document.fill(colours.black)
}
