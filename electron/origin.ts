import { app } from 'electron'

/** Where the page of the installed app lives. */
const appOrigin = 'app://packbench'

/** `npm run dev` serves the page itself, so that edits show at once; an installed app never listens to it. */
const developmentOrigin = app.isPackaged ? undefined : process.env['PACKBENCH_DEV_ORIGIN']

export const trustedOrigin = developmentOrigin ?? appOrigin
export const startPage = `${trustedOrigin}/index.html`

/** `new URL('app://…').origin` is 'null' in Node, so schemes of our own are compared by their parts. */
export function isTrusted(address: string): boolean {
  try {
    const url = new URL(address)
    return `${url.protocol}//${url.host}` === trustedOrigin
  } catch {
    return false
  }
}
