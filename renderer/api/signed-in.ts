import { createStore } from './store.ts'

/** The person who works at this station; travels with every call into the audit log. */
export const signedIn = createStore<number | null>(null)
