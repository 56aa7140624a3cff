import { box, type Drawing, oval, path, stroke } from './picture.ts'

export const mug: Drawing = ({ fill, shade }) =>
  path('M62 38h8a10 10 0 0 1 0 24h-8v-6h7a4 4 0 0 0 0-12h-7z', shade) +
  path('M22 26h42v44q0 6-6 6H28q-6 0-6-6z', fill) +
  path('M54 26h10v44q0 6-6 6h-6q2-4 2-8z', shade) +
  oval(43, 26, 21, 5, '#fff')

export const cup: Drawing = ({ fill, shade }) =>
  oval(46, 76, 34, 6, shade) +
  path('M66 44h6a9 9 0 0 1-2 18h-8v-5h6q5-4 0-8h-4z', shade) +
  path('M20 38h50q0 34-25 34T20 38z', fill) +
  oval(45, 38, 25, 6, '#fff')

export const plate: Drawing = ({ fill, shade }) => oval(48, 50, 38, 32, fill) + oval(48, 50, 24, 20, shade) + oval(48, 48, 22, 18, fill)

export const bowl: Drawing = ({ fill, shade }) =>
  path('M12 42h72q-4 36-36 36T12 42z', fill) +
  path('M64 72q18-8 20-30h-14q0 18-14 34z', shade) +
  oval(48, 42, 36, 9, '#fff') +
  box(38, 76, 20, 6, shade, 2)

export const teapot: Drawing = ({ fill, shade }) =>
  stroke('M72 44q16-4 14 12t-16 12') +
  path('M26 54 8 40l-3 6 18 22z', shade) +
  path('M24 48q0-14 24-14t24 14q4 32-24 32T24 48z', fill) +
  path('M34 35q14-8 28 0z', shade) +
  oval(48, 27, 5, 4, fill)

export const vase: Drawing = ({ fill, shade }) =>
  stroke('M48 26V8M48 16q-10-2-10-10M48 20q10-2 10-10', '#3f7a48') +
  path('M40 24h16q-4 12 6 20 10 20-4 40H38Q24 64 34 44q10-8 6-20z', fill) +
  path('M56 24q-4 12 6 20 10 20-4 40h-8q10-20 2-40-2-10 0-20z', shade)

export const bottle: Drawing = ({ fill, shade }) =>
  box(40, 8, 16, 12, '#39424c', 3) +
  path('M38 20h20q8 6 8 16v46q0 6-6 6H36q-6 0-6-6V36q0-10 8-16z', fill) +
  path('M58 20q8 6 8 16v46q0 6-6 6h-6V24z', shade)

export const board: Drawing = ({ fill, shade }) =>
  path('M24 26h48q6 0 6 6v44q0 8-8 8H26q-8 0-8-8V32q0-6 6-6z', fill) +
  path('M40 8h16v18H40z', fill) +
  oval(48, 15, 3, 3, '#eef1f4') +
  stroke('M26 40h44M26 54h44M26 68h44', shade)

export const knife: Drawing = ({ fill, shade }) =>
  path('M14 78 58 22q10 6 4 18L26 82z', '#e3e8ec') + path('M58 22 70 8q4-4 10 0t2 10L70 34z', fill) + stroke('M66 24 76 12', shade)
