import './zod-without-eval.ts'
import '@mantine/core/styles.css'
import './ui/theme/fonts.css'
import './ui/theme/roles.css'
import './ui/theme/page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createViews } from './api/views.ts'
import { App } from './app/app.tsx'
import { BeforeShop } from './app/before-shop.tsx'
import { Crash } from './app/crash.tsx'
import { Providers } from './app/providers.tsx'
import { chosenLanguage, startApp } from './app/start.ts'
import { startTexts } from './text/text.ts'

await startTexts(chosenLanguage())
const views = createViews()
startApp(views)

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Providers views={views}>
      <Crash frame={BeforeShop}>
        <App />
      </Crash>
    </Providers>
  </StrictMode>,
)
