/** Lets others have the thread between two statements of a long command, or throws to stop it. */
export type Pause = () => Promise<void>
