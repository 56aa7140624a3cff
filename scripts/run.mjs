import { spawn, spawnSync } from 'node:child_process'
import { root } from './place.mjs'

/** A program that was not told to end when we were is told after so many milliseconds. */
const patienceMs = 1500

/**
 * Runs a program in the project's folder and hands on its output and its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', timeout: timeoutMs })
    // Ctrl+C and the like mostly reach the program by themselves, and a second signal would cut its closing short.
    const stop = () => setTimeout(() => child.kill('SIGTERM'), patienceMs).unref()
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('exit', (code) => {
      process.off('SIGTERM', stop)
      process.off('SIGINT', stop)
      resolve(code ?? 1)
    })
  })
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined} what it wrote, or undefined where it failed
 */
export function outputOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
