// A data service without data: it answers every call with the call itself. Runs in a utility process and in a Node child.
const { parentPort: port } = process
const post = port ? port.postMessage.bind(port) : process.send.bind(process)
const hear = (message) => {
  if (message.control === 'close') process.exit(0)
  else if (message.name === 'die') process.exit(3)
  else if (message.name !== 'hang') post({ id: message.id, ok: true, value: { call: message, version: process.versions.node } })
}
if (port) port.on('message', ({ data }) => hear(data))
else {
  process.on('message', hear)
  process.on('disconnect', () => process.exit(0))
}
post({ event: 'ready' })
