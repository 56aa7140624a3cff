// A data service that never comes up.
console.error('nothing works today')
process.exit(7)
