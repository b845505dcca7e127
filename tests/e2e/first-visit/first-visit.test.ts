import { test } from '@playwright/test'

import { signIn } from '../editor/sign-in'

test('the first administrator comes in by the link that the launcher has printed', async ({ page }) => {
  await signIn(page)
})
