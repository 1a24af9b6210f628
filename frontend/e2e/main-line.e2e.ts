import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { about, credentials, launch, Person, type Credentials } from './support'

/** Long enough for the clock of the server, which looks once a minute at what starts today. */
const START_TAKES = 150_000

let browser: Browser
let school: Person
let company: Person
let sector: Person
let schoolAccount: Credentials
let companyAccount: Credentials
let room = ''

const title = `Stage lassen, hoeknaden en plaat (${Date.now().toString(36)})`

beforeAll(async () => {
  browser = await launch()
  ;[school, company, sector] = await Promise.all([
    Person.arrive(browser),
    Person.arrive(browser),
    Person.arrive(browser),
  ])
  ;[schoolAccount, companyAccount] = await Promise.all([credentials('SCHOOL'), credentials('COMPANY')])
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
  await page.getByLabel('E-mailadres').fill(schoolAccount.email)
  await page.getByLabel('Wachtwoord').fill('zeker niet juist')
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.getByRole('alert').getByText('horen niet bij elkaar').waitFor()
  await stranger.leave()
})

it('lets the school publish what it needs in a few steps', async () => {
  const { page } = school
  await school.signIn(schoolAccount)
  await school.inspect('own listings')
  await page.goto('/plaatsen')
  await school.inspect('what to publish')
  await page.getByRole('button', { name: /^Stageplaats/ }).click()
  await page.getByLabel('Een korte titel').fill(title)
  await page
    .getByLabel('Wat zoek je?')
    .fill(
      'Twee leerlingen lassen-constructie zoeken een plaats om te lassen met halfautomaat, te slijpen en plan te lezen.',
    )
  await page.goto('/mijn/aanbod')
  await page.goto('/plaatsen')
  expect(await page.getByLabel('Een korte titel').inputValue(), 'the draft is still there').toBe(title)
  await page.getByText('Meer vertellen').click()
  await school.inspect('form')
  await page.getByRole('button', { name: 'Zet online' }).click()
  await page.waitForURL(/\/matches$/)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})

it('shows who fits and why, and lets the school propose from there', async () => {
  const { page } = school
  const day = (await about()).today ?? new Date().toISOString().slice(0, 10)
  const match = page.getByRole('article').filter({ hasText: companyAccount.organisation }).first()
  await match.waitFor()
  await page
    .getByText(/^Waarom \d+\?/)
    .first()
    .waitFor()
  await school.inspect('matches')
  await match.getByRole('button', { name: /^Stel voor/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Van', { exact: true }).fill(day)
  await dialog.getByLabel('Je boodschap').fill('Dag, past dit voor jullie? We komen graag eens langs.')
  await school.inspect('proposal')
  await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click()
  await page.waitForURL(/\/samenwerking\//)
  room = new URL(page.url()).pathname
  await page.getByText('is aan zet').waitFor()
  await school.inspect('proposed')
})

it('lets the company accept', async () => {
  const { page } = company
  await company.signIn(companyAccount)
  await page.goto('/samenwerkingen')
  await page.getByRole('heading', { name: 'Jij bent aan zet' }).waitFor()
  await company.inspect('collaborations')
  await page.goto(room)
  await page.getByRole('button', { name: 'Ja, we praten' }).click()
  await page.getByText('Jullie leggen vast wat jullie van elkaar verwachten').waitFor()
  await company.inspect('aligning')
})

it('lets both agree on every required expectation', async () => {
  const open = () => company.page.getByRole('article').filter({ hasText: 'verplicht' })
  await company.page.goto(`${room}/verwachtingen`)
  await open().first().waitFor()
  const lines = await open().count()
  expect(lines).toBeGreaterThanOrEqual(3)
  for (let line = 0; line < lines; line++) {
    const row = open().nth(line)
    await row.getByRole('button', { name: /^Stel woorden voor/ }).click()
    await row
      .getByLabel(/^(Wat spreken jullie af\?|In jullie woorden)$/)
      .last()
      .fill(`Zo doen we het samen, punt ${line + 1}.`)
    await row.getByRole('button', { name: 'Bewaar' }).click()
    await row.getByText('Jullie aanvaardden dit').waitFor()
  }
  await school.page.goto(`${room}/verwachtingen`)
  for (let line = 0; line < lines; line++) {
    const row = school.page.getByRole('article').filter({ hasText: 'verplicht' }).nth(line)
    await row.getByRole('button', { name: /^Aanvaard/ }).click()
    await row.getByText('Allebei aanvaard').waitFor()
  }
  await school.inspect('expectations agreed')
})

it('tells who writes on top of a change that something changed, and keeps the words', async () => {
  const rowOf = (person: Person) => person.page.getByRole('article').filter({ hasText: 'verplicht' }).first()
  await company.page.goto(`${room}/verwachtingen`)
  await school.page.goto(`${room}/verwachtingen`)
  await rowOf(company)
    .getByRole('button', { name: /^Schrijf je antwoord/ })
    .click()
  await rowOf(company).getByRole('textbox').last().fill('Eigen woorden van het bedrijf')
  await rowOf(school)
    .getByRole('button', { name: /^Schrijf je antwoord/ })
    .click()
  await rowOf(school).getByRole('textbox').last().fill('Eigen woorden van de school')
  await rowOf(school).getByRole('button', { name: 'Bewaar' }).click()
  await rowOf(school).getByText('Eigen woorden van de school').waitFor()
  await rowOf(company).getByRole('button', { name: 'Bewaar' }).click()
  await company.page.getByText('Er is iets gewijzigd').waitFor()
  await company.page.getByRole('button', { name: 'Haal de laatste stand op' }).click()
  await rowOf(company).getByText('Eigen woorden van de school').waitFor()
  expect(await rowOf(company).getByRole('textbox').last().inputValue()).toBe('Eigen woorden van het bedrijf')
  await rowOf(company).getByRole('button', { name: 'Bewaar' }).click()
  await rowOf(company).getByText('Eigen woorden van het bedrijf').waitFor()
  // The refused write is what this is about: the browser reports it as a failed request.
  company.complaints.splice(0)
})

it('keeps both from signing until the company says that the risk analysis was made', async () => {
  await school.page.goto(`${room}/voorwaarden`)
  await school.page.getByText('Tekenen kan als de verplichte papieren er zijn.').waitFor()
  await company.page.goto(`${room}/papieren`)
  const there = company.page.getByRole('button', { name: /^Dit is er\s*Risicoanalyse/ })
  await there.click()
  await company.inspect('papers')
  await there.click()
  await company.page.getByRole('status').getByText('Genoteerd.').waitFor()
})

it('lets both sign the same revision', async () => {
  for (const person of [school, company]) {
    await person.page.goto(`${room}/voorwaarden`)
    await person.page.getByRole('button', { name: /^Teken versie/ }).click()
    await person.page.getByRole('status').getByText('Getekend.').waitFor()
    await person.inspect('signed')
  }
  await company.page.getByText('Zo is het vastgelegd').waitFor()
})

it(
  'lets both complete it once it runs',
  async () => {
    const patience = Date.now() + START_TAKES
    for (const person of [school, company]) {
      const button = person.page.getByRole('button', { name: 'Rond af' })
      await person.page.goto(room)
      while (!(await button.isVisible()) && Date.now() < patience) {
        await person.page.waitForTimeout(2000)
        await person.page.goto(room)
        await person.page.getByRole('heading', { level: 1 }).waitFor()
      }
      await button.click()
      await person.page.getByRole('status').getByText('Bevestigd').waitFor()
    }
    await company.page.getByText('De samenwerking is voorbij.').waitFor()
    await company.inspect('completed')
    await company.page.goto(room)
    await company.page.getByText('rondde de samenwerking af').waitFor()
    await company.inspect('history')
  },
  START_TAKES + 60_000,
)

it('shows the sector organisation what happened, as a picture and as a table', async () => {
  const { page } = sector
  await sector.signIn(await credentials('SECTOR_ORGANISATION'))
  await page.goto('/monitor')
  await page.getByRole('img', { name: /^Per maand/ }).waitFor()
  await page.getByText('Toon als tabel').click()
  await page.getByRole('region', { name: 'Per maand' }).getByRole('rowheader', { name: 'Samen' }).waitFor()
  await sector.inspect('monitor')
  const csv = await page.request.get(
    await page.getByRole('link', { name: 'CSV' }).getAttribute('href').then(String),
  )
  expect(csv.status()).toBe(200)
  expect(await csv.text()).toContain('published')
})

it('speaks English and French as well', async () => {
  const { page } = school
  await page.goto('/')
  await page.getByRole('button', { name: 'Taal' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Just published' }).waitFor()
  await school.inspect('first page in English')
  await page.goto(room)
  await page.getByText('The collaboration is over.').waitFor()
  await school.inspect('room in English')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('button', { name: 'Français' }).click()
  await page.getByText('La collaboration est finie.').waitFor()
  await school.inspect('room in French')
})
