import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publish } from './hand'
import { credentials, launch, Person } from './support'

let browser: Browser
let teacher: Person
let mentor: Person

beforeAll(async () => {
  browser = await launch()
  ;[teacher, mentor] = await Promise.all([Person.arrive(browser), Person.arrive(browser)])
  await teacher.signIn(await credentials('SCHOOL'))
  await mentor.signIn(await credentials('COMPANY'))
  await publish(teacher, { kind: 'Stageplaats', title: 'Stage houtbewerking voor twee leerlingen' })
  await publish(teacher, { kind: 'Gastles', title: 'Gastles over veilig werken op hoogte' })
  await publish(mentor, { kind: 'Bedrijfsbezoek', title: 'Kom kijken in ons atelier' })
}, 120_000)

afterAll(async () => {
  await browser.close()
})

it('says at the field what is missing, and counts who would be found', async () => {
  const { page } = teacher
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/plaatsen')
  await teacher.inspect('first step at 360 px')
  await page.getByRole('button', { name: /^Stageplaats/ }).click()
  await page.getByRole('button', { name: 'Zet online' }).click()
  await page.getByRole('alert').getByText('Geef een korte titel.').waitFor()
  expect(await page.getByLabel('Een korte titel').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Een korte titel').fill('Stage lassen en slijpen')
  await page.getByText(/bied(t|en) dit nu aan/).waitFor()
  await page.getByText('Meer vertellen').click()
  await page.getByText('Zo zien anderen het').first().click()
  await teacher.inspect('form at 360 px')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

it('goes on elsewhere with what was begun, with its own fields and a file', async () => {
  const { page } = mentor
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/plaatsen')
  await page.getByRole('button', { name: /^Vorming/ }).click()
  await page.getByLabel('Een korte titel').fill('Leren frezen, halve dagen')
  await page.getByText('Meer vertellen').click()
  await page.getByLabel('Hoeveel keer?').fill('4')
  await page.getByText('Bijlagen (mag, hoeft niet)').click()
  const written = page.waitForResponse((answer) => answer.url().includes('/attachments?'))
  await page.getByLabel('Kies een bestand').setInputFiles({
    name: 'programma.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n'),
  })
  expect((await written).status()).toBe(201)
  await page.getByRole('link', { name: 'programma.pdf' }).waitFor()
  await mentor.inspect('form with a file')

  const elsewhere = await Person.arrive(browser)
  await elsewhere.signIn(await credentials('COMPANY'))
  await elsewhere.page.goto('/plaatsen')
  await elsewhere.page.getByRole('link', { name: 'Leren frezen, halve dagen' }).click()
  await elsewhere.page.getByText('Meer vertellen').click()
  expect(await elsewhere.page.getByLabel('Hoeveel keer?').inputValue()).toBe('4')
  await elsewhere.leave()
})

it('shows two people who write the same what differs, and lets the second choose', async () => {
  const { page } = mentor
  await page.goto('/mijn/aanbod')
  await page.getByRole('link', { name: 'Kom kijken in ons atelier' }).first().click()
  await page.getByRole('link', { name: 'Wijzig', exact: true }).click()
  await page.getByLabel('Een korte titel').fill('Mijn titel voor het atelier')

  const other = await Person.arrive(browser)
  await other.signIn(await credentials('COMPANY'))
  await other.page.goto(page.url())
  await other.page.getByLabel('Een korte titel').fill('Hun titel voor het atelier')
  await other.page.getByLabel('Wat bied je aan?').fill('Hun woorden.')
  await other.page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
  await other.page.waitForURL(/\/aanbod\//)

  await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
  const choice = page.getByRole('alert').filter({ hasText: 'Iemand anders heeft dit ook gewijzigd' })
  await choice.getByText('Hun titel voor het atelier').waitFor()
  // The refused write is what this is about: the browser reports it as a failed request.
  mentor.complaints.splice(0)
  await mentor.inspect('what differs')
  await choice.getByRole('button', { name: 'Ga zo verder' }).click()
  expect(await page.getByLabel('Een korte titel').inputValue()).toBe('Mijn titel voor het atelier')
  expect(await page.getByLabel('Wat bied je aan?').inputValue()).toBe('Hun woorden.')
  await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mijn titel voor het atelier' }).waitFor()
  await other.leave()
})

it('renews several at once and says what became of each', async () => {
  const { page } = teacher
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/mijn/aanbod')
  const boxes = page.getByRole('checkbox', { name: /^Kies om te verlengen/ })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByText('2 gekozen').waitFor()
  await teacher.inspect('chosen to renew')
  await page.getByRole('button', { name: 'Kopieer naar volgend schooljaar' }).click()
  await page.getByRole('heading', { name: 'Verlengd' }).waitFor()
  await teacher.inspect('renewed')
})
