import { useEffect, useLayoutEffect, useRef } from 'react'
import type { CommandWord } from '../../../domain/scanning/command-codes.ts'
import { createStore, useStore } from '../../api/store.ts'
import { sound } from '../../sound/sound.ts'
import { isEnabled, type Action } from './action.ts'
import { isSameKey } from './key-name.ts'

interface Registration {
  readonly actions: () => readonly Action[]
  /** Belongs to an open dialog; while one is open, what lies behind it does not answer to keys. */
  readonly inDialog: boolean
}

const registrations = createStore<readonly Registration[]>([])

const modalDialog = '[role="dialog"][aria-modal="true"]'

/** Whether a dialog lies over the screen: it may hold what somebody typed. */
export function isDialogOpen(): boolean {
  return document.querySelector(modalDialog) !== null
}

/** A dialog is there before the focus is in it, and what was focused before has not lost it yet. */
export function isFocusOnItsWay(): boolean {
  const top = [...document.querySelectorAll(modalDialog)].at(-1)
  return top !== undefined && !top.contains(document.activeElement)
}

/** Whether a dialog, a menu or a list lies over the screen and takes the keys. */
export function isCovered(): boolean {
  if (isDialogOpen()) return true
  // Closed lists stay in the page, unseen.
  return [...document.querySelectorAll<HTMLElement>('[role="menu"], [role="listbox"]')].some((list) => list.offsetParent !== null)
}

function reachable(covered: boolean): readonly Action[] {
  return registrations
    .current()
    .filter((registration) => !covered || registration.inDialog)
    .toReversed()
    .flatMap((registration) => registration.actions())
}

/** Does it as its key and its button do; a command barcode is heard through the queue of scans. */
export function performAloud(action: Action): void {
  const doing = action.perform()
  if (doing !== undefined) void doing.then(({ tone }) => sound.play(tone))
}

/** True when an action answered to the key. `covered`: something lay over the screen when it was pressed. */
export function performKey(key: string, covered: boolean): boolean {
  const action = reachable(covered).find(
    (candidate) => isEnabled(candidate) && candidate.key !== undefined && isSameKey(candidate.key, key),
  )
  if (action !== undefined) performAloud(action)
  return action !== undefined
}

/** What a command barcode does on this screen; null when it means nothing here. */
export function commandAction(word: CommandWord): Action | null {
  return reachable(isCovered()).find((action) => action.command === word && isEnabled(action)) ?? null
}

/** The actions of the screen with their keys, for the list of keys. */
export function useReachableActions(): readonly Action[] {
  return useStore(registrations)
    .toReversed()
    .flatMap((registration) => registration.actions())
}

/** Makes these actions answer to their keys and command barcodes while the component is on the screen. */
export function useActions(actions: readonly Action[], { inDialog = false }: { readonly inDialog?: boolean } = {}): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const registration: Registration = { actions: () => latest.current, inDialog }
    registrations.set([...registrations.current(), registration])
    return () => registrations.set(registrations.current().filter((other) => other !== registration))
  }, [inDialog])
}
