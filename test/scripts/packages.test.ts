import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { isWindows, root } from '../../scripts/place.mjs'

interface Ran {
  readonly code: number | null
  readonly said: string
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell: isWindows, env: { ...process.env, npm_config_offline: 'true' } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('close', (code) => resolve({ code, said }))
  })
}

function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
}

/** A package as a registry has it. */
async function packed(shop: string, name: string, manifest: object, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(shop, name)
  write(join(folder, 'package.json'), { name, version: '1.0.0', ...manifest })
  for (const [path, content] of Object.entries(files)) write(join(folder, path), content)
  await run('npm', ['pack', folder, '--loglevel=error'], shop)
  return `file:../${name}-1.0.0.tgz`
}

/** A project with a Node that its script brings, and with an addon that comes built and cannot be built here. */
async function aProject(): Promise<string> {
  const shop = mkdtempSync(join(tmpdir(), 'packbench-packages-'))
  const bringsNode = `require('fs').mkdirSync('bin'), require('fs').writeFileSync('bin/${isWindows ? 'node.exe' : 'node'}', '')`
  const dependencies = {
    node: await packed(shop, 'node', { scripts: { preinstall: 'node bring.js' } }, { 'bring.js': bringsNode }),
    addon: await packed(shop, 'addon', { gypfile: false }, { 'binding.gyp': 'this machine has no compiler', 'index.js': '' }),
  }
  const folder = join(shop, 'project')
  write(join(folder, 'package.json'), { name: 'project', version: '1.0.0', dependencies, allowScripts: { node: true, addon: false } })
  await run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--loglevel=error'], folder)
  return folder
}

function install(folder: string): Promise<Ran> {
  const script = pathToFileURL(join(root, 'scripts', 'packages.mjs')).href
  const installs = `import(${JSON.stringify(script)}).then(({ installPackages }) => installPackages(${JSON.stringify(folder)}))`
  return run(process.execPath, ['-e', installs], folder)
}

it('packages are installed without a compiler, and once', async () => {
  const folder = await aProject()
  const first = await install(folder)
  expect(first).toEqual({ code: 0, said: expect.stringMatching(/^packbench: installing the packages of package-lock.json\n/) })
  expect(['addon/index.js', 'node/bin'].map((path) => existsSync(join(folder, 'node_modules', path)))).toEqual([true, true])
  expect(await install(folder)).toEqual({ code: 0, said: '' })
})
