import { commandCode, commandWords } from '../../../domain/scanning/command-codes.ts'
import { modTenDigit } from '../../../domain/scanning/mod-ten.ts'
import { ownCode, ownKinds } from '../../../domain/scanning/own-codes.ts'
import { s10Digit } from '../../../domain/scanning/s10.ts'
import { internalSscc } from '../../../domain/scanning/sscc.ts'

/** Whole numbers from 0 to below `below`, the same for the same seed (mulberry32). */
export type Draw = (below: number) => number

export function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

function pick<T>(draw: Draw, from: readonly [T, ...T[]]): T {
  return from[draw(from.length)] ?? from[0]
}
function digits(draw: Draw, length: number): string {
  return Array.from({ length }, () => draw(10)).join('')
}
function checked(draw: Draw, length: number): string {
  const body = digits(draw, length - 1)
  return `${body}${modTenDigit(body)}`
}
function date(draw: Draw): string {
  return `${digits(draw, 2)}${String(1 + draw(12)).padStart(2, '0')}${String(draw(29)).padStart(2, '0')}`
}

type Make = (draw: Draw) => string

/** Right codes of every kind that a bench sees. */
const codes: readonly [Make, ...Make[]] = [
  (draw) => ownCode(ownKinds[draw(ownKinds.length)] ?? 'order', 1 + draw(3_000_000)),
  (draw) => commandCode(commandWords[draw(commandWords.length)] ?? 'UNDO'),
  (draw) => `00${internalSscc(draw(1_000_000_000))}`,
  (draw) => checked(draw, pick(draw, [8, 12, 13, 14])),
  (draw) => `01${checked(draw, 14)}17${date(draw)}10${digits(draw, 6)}`,
  (draw) => `01${checked(draw, 14)}10A${digits(draw, 3)}\u001d21${digits(draw, 5)}`,
  (draw) => `00${checked(draw, 18)}02${checked(draw, 14)}37${1 + draw(99)}`,
  (draw) => `(01)${checked(draw, 14)}(10)LOT${digits(draw, 2)}`,
  (draw) => `https://example.com/01/${checked(draw, 14)}/10/L${digits(draw, 3)}?17=${date(draw)}`,
  (draw) => {
    const serial = digits(draw, 8)
    return `RR${serial}${s10Digit(serial)}GB`
  },
  (draw) => `MUG-${digits(draw, 4)}`,
]

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz()]%/-_~|\u001d\u0000 \n\té가ㅔấ１\ud800😀'

type Mutate = (text: string, draw: Draw) => string

const mutations: readonly [Mutate, ...Mutate[]] = [
  (text) => text,
  (text, draw) => spliced(text, draw(text.length), 1, characters.charAt(draw(characters.length))),
  (text, draw) => spliced(text, draw(text.length), 1, ''),
  (text, draw) => spliced(text, draw(text.length + 1), 0, characters.charAt(draw(characters.length))),
  (text, draw) => {
    const at = draw(text.length)
    return spliced(text, at, 2, `${text.charAt(at + 1)}${text.charAt(at)}`)
  },
  (text, draw) => text.slice(0, draw(text.length + 1)),
  (text, draw) => text.slice(draw(text.length + 1)),
  (text, draw) => `${pick(draw, [']C1', ']d2', ']Q3', ']E0', ']e0', '\u001d', '~', '00', '01', '\u0002'])}${text}`,
  (text) => `${text}${text}`,
  (text) => text.toLowerCase(),
  (text, draw) => text.repeat(1 + draw(12)),
]

function spliced(text: string, at: number, remove: number, add: string): string {
  return text.slice(0, at) + add + text.slice(at + remove)
}

/** A right code, or one that was damaged up to four times over. */
export function mutatedScan(draw: Draw): string {
  let text = pick(draw, codes)(draw)
  for (let times = draw(5); times > 0; times -= 1) text = pick(draw, mutations)(text, draw)
  return text
}
