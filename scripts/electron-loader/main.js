// The runtime from the registry has no default app: this starts the folder that the command line names, as Electron itself would.
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { app } = require('electron')

const { folder, required } = readCommandLine(process.argv.slice(1))
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

app.setAppPath(folder)
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.getName()))
// Only an app that was packed is called anything else.
process.defaultApp = true
for (const file of required) require(file)
require(resolve(folder, about.main))

function readCommandLine(args) {
  const modules = []
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '-r') modules.push(args[(index += 1)])
    else if (!args[index].startsWith('-')) return { folder: resolve(args[index]), required: modules }
  }
  return { folder: process.cwd(), required: modules }
}
