import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandFile, runPinned } from './pinned-node.mjs'
import { root, say } from './place.mjs'
import { exitWith, setUp } from './set-up.mjs'
import { printQueue } from './system-libraries.mjs'
import { testTools } from './test-tools.mjs'

/** @typedef {{ passed: number, failed: number }} Sum */

const unitResults = join(root, 'test-results', 'vitest.json')
const journeyResults = join(root, 'test-results', 'journeys.json')

/** `npm test`: installs what is missing, runs everything even after a failure, and ends with one line of sums. */
await exitWith(async () => {
  await setUp([printQueue])
  await testTools()
  const sums = [
    await check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    await check('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
    await check('types', 'typescript:tsc', ['-b']),
    await check('unused code', 'knip', ['--no-progress']),
    await suite(
      'domain, db and renderer tests',
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile=${unitResults}`],
      countUnitTests,
    ),
    await suite('journeys', '@playwright/test:playwright', ['test'], countJourneys),
  ]
  const passed = sums.reduce((total, sum) => total + sum.passed, 0)
  const failed = sums.reduce((total, sum) => total + sum.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})

/**
 * @param {string} name
 * @param {string} tool a package, with its command where that is called otherwise
 * @param {readonly string[]} args
 * @returns {Promise<Sum>}
 */
async function check(name, tool, args) {
  const code = await step(name, tool, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {() => Sum} count
 * @returns {Promise<Sum>} a suite that broke down without a failed test counts as one
 */
async function suite(name, tool, args, count) {
  for (const file of [unitResults, journeyResults]) rmSync(file, { force: true })
  const code = await step(name, tool, args)
  const { passed, failed } = counted(count)
  if (failed > 0) say(`${name}: ${failed} failed`)
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function step(name, tool, args) {
  const [packageName = tool, command] = tool.split(':')
  const begun = Date.now()
  say(`${name} …`)
  const code = await runPinned([commandFile(packageName, command), ...args])
  say(`${name}: ${code === 0 ? 'right' : 'WRONG'}, ${Math.round((Date.now() - begun) / 1000)} s`)
  return code
}

/**
 * @param {() => Sum} count
 * @returns {Sum}
 */
function counted(count) {
  try {
    return count()
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/** @returns {Sum} */
function countUnitTests() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitResults, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

/** @returns {Sum} */
function countJourneys() {
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(journeyResults, 'utf8')).stats
  return { passed: expected, failed: unexpected + flaky }
}
