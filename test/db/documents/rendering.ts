import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const run = promisify(execFile)
const printerDpi = 203

/** A page as a label printer of 203 dpi would print it. */
export interface Print {
  readonly width: number
  readonly height: number
  /** 0 is black, 255 white; row by row. */
  readonly pixels: Uint8Array
}

/** Draws every page of a PDF with poppler, which shares no code with the writer. */
export async function print(pdf: Uint8Array): Promise<readonly Print[]> {
  return withFile(pdf, async (file, folder) => {
    await run('pdftoppm', ['-r', String(printerDpi), '-gray', file, join(folder, 'page')])
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).toSorted()
    return Promise.all(pages.map(async (name) => readPgm(await readFile(join(folder, name)))))
  })
}

/** The words of a PDF in reading order, as a screen reader or a search would find them. */
export async function words(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, async (file) => (await run('pdftotext', ['-layout', file, '-'])).stdout.replaceAll(/\s+/g, ' ').trim())
}

/** Page sizes in points, as poppler's pdfinfo says them. */
export async function pageSizes(pdf: Uint8Array): Promise<readonly string[]> {
  return withFile(pdf, async (file) => {
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '99', file])
    return Array.from(stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+ x [\d.]+) pts/gm), (match) => match[1] ?? '')
  })
}

async function withFile<T>(pdf: Uint8Array, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'packbench-print-'))
  try {
    const file = join(folder, 'document.pdf')
    await writeFile(file, pdf)
    return await work(file, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function readPgm(bytes: Uint8Array): Print {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (head === null) throw new Error('Not a grey map of 8 bits')
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) }
}

/** Every symbol on a page with its kind, from top to bottom and left to right. */
export async function scanPrint(page: Print): Promise<readonly { readonly format: string; readonly text: string }[]> {
  await scannerReady()
  const data = new Uint8ClampedArray(page.pixels.length * 4).fill(255)
  page.pixels.forEach((grey, index) => data.fill(grey, index * 4, index * 4 + 3))
  const found = await readBarcodes(
    { data, width: page.width, height: page.height, colorSpace: 'srgb' },
    { formats: ['Code128', 'DataMatrix'], maxNumberOfSymbols: 255, textMode: 'Plain' },
  )
  const place = ({ position: { topLeft, bottomRight } }: (typeof found)[number]) =>
    Math.round((topLeft.y + bottomRight.y) / 40) * 100_000 + topLeft.x
  return found.toSorted((a, b) => place(a) - place(b)).map((each) => ({ format: each.symbologyIdentifier, text: each.text }))
}

let ready: Promise<unknown> | undefined

/** The decoder's own code would fetch its wasm from the network. */
async function scannerReady(): Promise<void> {
  ready ??= readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).then((wasm) =>
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true }),
  )
  await ready
}
