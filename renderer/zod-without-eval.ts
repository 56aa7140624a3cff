import { z } from 'zod'

// The page's policy forbids code made at run time; zod would try it, fail and leave an error in the log.
z.config({ jitless: true })
