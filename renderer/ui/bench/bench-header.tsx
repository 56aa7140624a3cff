import { ActionIcon } from '@mantine/core'
import { IconArrowLeft, IconUser, IconVolume, IconVolumeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { saveStation, useStation } from '../../api/station.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import type { Action } from '../action/action.ts'
import { performAloud } from '../action/registry.ts'
import { TapePopover } from '../tape-popover.tsx'
import classes from './bench.module.css'

export interface BenchProgress {
  readonly done: number
  /** 0 where nothing is under way. */
  readonly total: number
  /** Said in words, for example 'step 4 of 23'. */
  readonly label: string
}

interface BenchHeaderProps {
  readonly title: ReactNode
  readonly progress: BenchProgress
  readonly leave: Action
}

export function BenchHeader({ title, progress, leave }: BenchHeaderProps) {
  const t = useText()
  const station = useStation()
  const people = useView('people.list', {}).data?.people ?? []
  const person = people.find(({ id }) => id === station?.staffId)?.name ?? t('app.person.nobody')
  const sounds = station?.sounds ?? { on: true, volume: 0.7 }
  return (
    <header className={classes.header}>
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-label={leave.label}
        aria-keyshortcuts="Escape"
        onClick={() => performAloud(leave)}
      >
        <IconArrowLeft size={24} />
      </ActionIcon>
      <h1 className={classes.title}>{title}</h1>
      <span className={classes.step}>{progress.label}</span>
      {progress.total > 0 ? (
        <progress className={classes.progress} max={progress.total} value={progress.done} aria-label={progress.label} />
      ) : (
        <span className={classes.noProgress} />
      )}
      <span className={classes.fact}>
        <IconUser size={20} aria-hidden="true" />
        <span translate="no">{person}</span>
      </span>
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-pressed={sounds.on}
        aria-label={t(sounds.on ? 'bench.soundsOn' : 'bench.soundsOff')}
        onClick={() => void saveStation({ sounds: { ...sounds, on: !sounds.on } })}
      >
        {sounds.on ? <IconVolume size={24} /> : <IconVolumeOff size={24} />}
      </ActionIcon>
      <TapePopover className={classes.tape} position="bottom-end" />
    </header>
  )
}
