import type { Page } from '@playwright/test'
import { join } from 'node:path'
import type { ShopService } from '../shop-service.ts'

export interface Demo {
  readonly page: Page
  readonly shop: ShopService
  /** Where the label, the slip, the export and the pictures are left. */
  readonly folder: string
  /** One line for each step. */
  readonly tell: (step: string) => void
}

let pictures = 0

/** Numbered, so that the folder reads like the story. */
export async function picture({ page, folder }: Demo, name: string): Promise<void> {
  pictures += 1
  await page.waitForTimeout(200)
  await page.screenshot({ path: join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`) })
}
