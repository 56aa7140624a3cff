/** U+FF01 to U+FF5E are ASCII from '!' on, as wide as Chinese characters: input methods type them in their wide mode. */
const wideOffset = 0xff01 - 0x21

/** What some drivers show for characters that scanners send. */
const standIns: Readonly<Record<string, string>> = { '\u3000': ' ', '₩': '\\', '￦': '\\' }

export function withoutWidth(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - wideOffset))
    .replace(/[\u3000₩￦]/g, (standIn) => standIns[standIn] ?? standIn)
}
