import { Notification } from 'electron'
import type { Answer } from './answer.ts'
import { done } from './answer.ts'

interface Notice {
  readonly title: string
  readonly body: string
}

/** Says something beside the window, which may lie under others. */
export function notify({ title, body }: Notice): Answer<{ shown: boolean }> {
  if (!Notification.isSupported()) return done({ shown: false })
  new Notification({ title, body }).show()
  return done({ shown: true })
}
