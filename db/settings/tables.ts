export interface SettingTable {
  key: string
  /** JSON. */
  value: string
  version: number
}

/** Numbers that are handed out once: SSCC serials. */
export interface CounterTable {
  name: string
  value: number
}
