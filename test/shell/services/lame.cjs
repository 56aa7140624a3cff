// The real data service, that answers late or not at all when it is told to. Runs in a utility process and in a Node child.
const { join } = require('node:path')
const { parentPort: port } = process
const channel = port ?? process
const post = port ? port.postMessage.bind(port) : process.send.bind(process)
const listen = channel.on.bind(channel)

/** How calls are answered: 'right', 'never', 'odd' with nothing of what is asked for, or 'wrong' with the id of a bug in the log. */
let answers = 'right'
/** Calls that are answered all the same. */
let spared = []
/** The only calls that are answered so; without it, all. */
let only

function passes(message) {
  if (message.name === 'behave') {
    ;({ answers, spared = [], only } = message.input)
    post({ id: message.id, ok: true, value: {} })
    return false
  }
  if (answers === 'right' || message.control !== undefined || spared.includes(message.name)) return true
  if (only !== undefined && !only.includes(message.name)) return true
  if (answers === 'odd') post({ id: message.id, ok: true, value: {} })
  if (answers === 'wrong') post({ id: message.id, ok: false, error: { code: 'internal', params: { errorId: '7c41d09e' } } })
  return false
}

channel.on = (event, listener) => {
  if (event !== 'message') return listen(event, listener)
  return listen(event, (message) => {
    if (passes(port ? message.data : message)) listener(message)
  })
}
require(join(__dirname, '../../../dist/service/service.cjs'))
