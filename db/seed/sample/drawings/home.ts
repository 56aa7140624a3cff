import { box, type Drawing, oval, path, stroke } from './picture.ts'

export const candle: Drawing = ({ fill, shade }) =>
  path('M48 8q10 12 0 18-10-6 0-18z', '#f5a623') +
  stroke('M48 26v8') +
  box(24, 34, 48, 50, fill, 4) +
  box(60, 34, 12, 50, shade, 4) +
  box(30, 48, 28, 22, '#fff', 2) +
  stroke('M36 56h16M38 62h12', shade)

export const soap: Drawing = ({ fill, shade }) =>
  path('M16 50q0-12 12-12h44q12 0 12 12v16q0 12-12 12H28q-12 0-12-12z', shade) +
  path('M16 46q0-12 12-12h44q12 0 12 12v10q0 12-12 12H28q-12 0-12-12z', fill) +
  oval(50, 51, 18, 8, shade) +
  oval(26, 22, 6, 6, '#fff') +
  oval(40, 16, 4, 4, '#fff')

export const lamp: Drawing = ({ fill, shade }) =>
  stroke('M48 52v26') + path('M34 12h28l14 40H20z', fill) + path('M54 12h8l14 40H62z', shade) + path('M30 78h36l4 8H26z', '#8a6a45')

export const speaker: Drawing = ({ fill, shade }) =>
  box(26, 10, 44, 76, fill, 8) + oval(48, 58, 16, 16, shade) + oval(48, 58, 7, 7, '#1f2933') + oval(48, 28, 8, 8, shade)

export const alarmClock: Drawing = ({ fill, shade }) =>
  oval(28, 22, 10, 8, shade) +
  oval(68, 22, 10, 8, shade) +
  path('M28 78 22 88M68 78l6 10', 'none') +
  oval(48, 52, 32, 32, fill) +
  oval(48, 52, 23, 23, '#fff') +
  stroke('M48 52V36M48 52l10 6')

export const plantPot: Drawing = ({ fill, shade }) =>
  path('M48 50q-24-6-22-34 20 4 22 34zM48 50q24-6 22-34-20 4-22 34zM48 50q-6-24 0-42 6 18 0 42z', '#4e8f57') +
  path('M24 56h48l-6 30H30z', fill) +
  box(20, 46, 56, 12, shade, 3)

export const lights: Drawing = ({ fill, shade }) =>
  stroke('M8 24q20 20 40 0t40 4M8 60q20 20 40 0t40 4') +
  [18, 40, 62, 80].map((x, place) => oval(x, 36 + (place % 2) * 4, 6, 8, fill) + oval(x, 74 + (place % 2) * 4, 6, 8, shade)).join('')

export const bauble: Drawing = ({ fill, shade }) =>
  stroke('M48 16q-8-8 0-10 8 2 0 10') +
  box(42, 16, 12, 10, '#d9b44a', 2) +
  oval(48, 56, 30, 30, fill) +
  path('M18 56q30 14 60 0-1 10-6 16-24 10-48 0-5-6-6-16z', shade) +
  oval(38, 42, 6, 8, '#fff')
