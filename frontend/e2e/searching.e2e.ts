import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { credentials, launch, Person } from './support'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
})

it('lets a stranger search, filter and read', async () => {
  const stranger = await Person.arrive(browser)
  const { page } = stranger
  await page.goto('/')
  await page.getByRole('heading', { name: 'Net geplaatst' }).waitFor()
  await stranger.inspect('first page')
  await page.getByLabel('Wat zoek je?').fill('stage lassen')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('heading', { level: 1, name: /resultaten/ }).waitFor()
  await stranger.inspect('results')
  await page.getByRole('checkbox', { name: /^Aanbod/ }).check()
  await page.waitForURL(/direction=OFFER/)
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('direction'))
  expect(await page.getByRole('checkbox', { name: /^Aanbod/ }).isChecked()).toBe(false)
  await page.getByRole('article').first().getByRole('link').first().click()
  await page.waitForURL(/\/aanbod\//)
  await stranger.inspect('listing')
  await page.goto('/bestaat/niet')
  await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
  await stranger.inspect('not found')
  await stranger.leave()
})

it('completes what a stranger types, and shows what was read in it', async () => {
  const stranger = await Person.arrive(browser)
  const { page } = stranger
  await page.goto('/')
  const box = page.getByRole('combobox', { name: 'Wat zoek je?' })
  await box.pressSequentially('lassen roesel')
  const list = page.getByRole('listbox', { name: 'Voorstellen' })
  const wanted = list.getByRole('option', { name: /^Roeselare/ }).first()
  await wanted.waitFor()
  await stranger.inspect('suggestions')
  while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=lassen\+Roeselare/)
  expect(await box.inputValue()).toBe('lassen Roeselare')
  await page.getByRole('heading', { name: 'Zo lazen we je woorden' }).waitFor()
  await stranger.inspect('readings')
  await page.getByRole('button', { name: /^Alleen dit: Roeselare/ }).click()
  await page.waitForURL(/near=8800/)
  await page.getByRole('button', { name: /^Verwijder filter Roeselare, \d+ km/ }).click()
  await page.waitForURL((url) => !url.searchParams.has('near'))
  await page.getByRole('button', { name: 'Lees lassen letterlijk' }).click()
  await page.waitForURL(/literal=/)
  await page.getByRole('button', { name: 'Lees ze weer zoals eerst' }).click()
  await page.getByRole('button', { name: 'Lees lassen letterlijk' }).waitFor()
  await stranger.leave()
})

it('shows a stranger where it is, by keyboard alone', async () => {
  const stranger = await Person.arrive(browser)
  const { page } = stranger
  await page.goto('/?sort=newest')
  await page.getByRole('link', { name: 'Kaart' }).press('Enter')
  await page.waitForURL(/view=kaart/)
  const places = page.getByRole('group', { name: 'Gemeenten' }).getByRole('button')
  await places.first().waitFor()
  await stranger.inspect('map')
  const cluster = places.filter({ hasText: /Kies om in te zoomen/ }).first()
  await cluster.press('Enter')
  await page.getByRole('button', { name: 'Toon heel Vlaanderen en Brussel' }).waitFor()
  await stranger.inspect('map, nearer')
  await page.getByRole('button', { name: 'Toon heel Vlaanderen en Brussel' }).press('Enter')
  await page.getByRole('group', { name: 'Provincies' }).getByRole('button').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.waitForURL(/province=west-vlaanderen/)
  await page.getByText('Toon als tabel').press('Enter')
  await page.getByRole('row').getByRole('link').last().press('Enter')
  await page.waitForURL(/municipality=/)
  await stranger.inspect('map of one municipality')
  await page.goBack()
  await page.goBack()
  await page.waitForURL(
    (url) => url.searchParams.get('view') === 'kaart' && !url.searchParams.has('province'),
  )
  await page.goBack()
  await page.waitForURL((url) => !url.searchParams.has('view'))
  await stranger.leave()
})

it('fits the smallest phone without scrolling sideways', async () => {
  const stranger = await Person.arrive(browser)
  const { page } = stranger
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [
    '/',
    '/?q=stage+lassen+roeselare',
    '/?q=lassen&near=8800&view=kaart&from=2027-01-04',
  ]) {
    await page.goto(address)
    await stranger.inspect(`${address} at 320 px`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
  await stranger.leave()
})

it('refuses a wrong password in words', async () => {
  const stranger = await Person.arrive(browser)
  const { page } = stranger
  await page.goto('/aanmelden')
  await page.getByLabel('E-mailadres').fill((await credentials('SCHOOL')).email)
  await page.getByLabel('Wachtwoord').fill('zeker niet juist')
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.getByRole('alert').getByText('horen niet bij elkaar').waitFor()
  await stranger.leave()
})
