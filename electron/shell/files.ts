import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { done, reasonOf, refused, type Answer } from './answer.ts'

interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** PACKBENCH_SAVE_FOLDER answers the dialog beforehand: for unattended benches and for tests. */
async function askWhere(name: string): Promise<string | null> {
  const folder = process.env['PACKBENCH_SAVE_FOLDER']
  if (folder) return join(folder, name)
  const extension = extname(name).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('downloads'), name),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
  })
  return canceled || !filePath ? null : filePath
}

export async function saveFile({ name, bytes }: NamedFile): Promise<Answer<{ path: string | null }>> {
  const path = await askWhere(name)
  if (path === null) return done({ path })
  try {
    await writeFile(path, bytes)
    return done({ path })
  } catch (error) {
    return refused('file.unwritable', { path, reason: reasonOf(error) })
  }
}

/** Viewers lock and rename what they open, so each opening gets a folder of its own. */
export async function openFile({ name, bytes }: NamedFile): Promise<Answer<{ path: string }>> {
  const parent = join(tmpdir(), 'packbench')
  try {
    await mkdir(parent, { recursive: true, mode: 0o700 })
    const path = join(await mkdtemp(join(parent, 'open-')), name)
    await writeFile(path, bytes, { mode: 0o600 })
    const reason = await shell.openPath(path)
    return reason === '' ? done({ path }) : refused('file.unopenable', { path, reason })
  } catch (error) {
    return refused('file.unwritable', { path: join(parent, name), reason: reasonOf(error) })
  }
}
