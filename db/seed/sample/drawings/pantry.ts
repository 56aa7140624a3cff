import { box, type Drawing, oval, path, stroke } from './picture.ts'

export const teaTin: Drawing = ({ fill, shade }) =>
  box(22, 28, 52, 58, fill, 3) +
  box(62, 28, 12, 58, shade, 3) +
  box(20, 14, 56, 16, shade, 4) +
  oval(44, 58, 15, 17, '#fff') +
  path('M36 62q0-12 16-12-2 14-16 12z', '#5f8f4a')

export const honeyJar: Drawing = ({ fill, shade }) =>
  box(28, 10, 40, 14, '#c9a14a', 3) +
  path('M26 24h44q6 6 6 14v38q0 8-8 8H28q-8 0-8-8V38q0-8 6-14z', fill) +
  path('M36 44h24l8 12-8 12H36l-8-12z', '#fff') +
  path('M40 50h16l4 6-4 6H40l-4-6z', shade)

export const jamJar: Drawing = ({ fill, shade }) =>
  path('M22 12q26-6 52 0v16q-26 6-52 0z', '#fff') +
  stroke('M30 11v17M40 10v19M50 10v19M60 10v19', shade) +
  path('M24 30h48q4 4 4 10v38q0 6-6 6H26q-6 0-6-6V40q0-6 4-10z', fill) +
  box(30, 46, 36, 24, '#fff', 3) +
  oval(48, 58, 8, 7, shade)

export const coffeeBag: Drawing = ({ fill, shade }) =>
  path('M24 22 28 10h40l4 12v60q0 4-4 4H28q-4 0-4-4z', fill) +
  path('M24 22h48L68 10H28z', shade) +
  oval(48, 54, 14, 18, '#fff') +
  oval(48, 54, 8, 12, '#5b3a24') +
  stroke('M48 43q-5 11 0 22', '#fff')

export const chocolate: Drawing = ({ fill, shade }) =>
  path('M26 10h44v30H26z', '#d7dce1') +
  path('M36 10v28M48 10v28M60 10v28', 'none') +
  box(22, 34, 52, 52, fill, 2) +
  box(22, 46, 52, 20, shade) +
  stroke('M34 56h28', '#fff')

export const oilBottle: Drawing = ({ fill, shade }) =>
  box(42, 6, 12, 10, '#39424c', 2) +
  path('M42 16h12v18q12 6 12 16v32q0 6-6 6H36q-6 0-6-6V50q0-10 12-16z', fill) +
  path('M54 16v18q12 6 12 16v32q0 6-6 6h-6z', shade) +
  box(34, 56, 28, 20, '#fff', 2)
