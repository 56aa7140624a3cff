import type { ScaleSettings } from '../settings.ts'
import { continuous } from './continuous.ts'
import type { Protocol } from './protocol.ts'
import { sics } from './sics.ts'
import { toledo8217 } from './toledo-8217.ts'

export const protocols: Readonly<Record<ScaleSettings['protocol'], Protocol>> = { sics, 'toledo-8217': toledo8217, continuous }
