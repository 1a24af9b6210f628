import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { about, credentials, launch, Person, type Credentials } from './support'

let browser: Browser
let school: Person
let company: Person
let sector: Person
let schoolAccount: Credentials
let companyAccount: Credentials
let room = ''

const title = `Stage lassen, hoeknaden en plaat (${Date.now().toString(36)})`

async function today(): Promise<string> {
  return (await about()).today ?? new Date().toISOString().slice(0, 10)
}

function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What a calendar program finds at the private address of a person: the properties of each event, without parameters. */
async function agenda({ page }: Person): Promise<Record<string, string>[]> {
  await page.goto('/account')
  await page.getByRole('button', { name: /^Maak een (agenda-adres|nieuw adres)/ }).click()
  const address = await page.getByLabel('Adres voor je agenda').inputValue()
  const file = await page.request.get(new URL(address).pathname)
  expect(file.headers()['content-type']).toContain('text/calendar')
  const unfolded = (await file.text()).replaceAll(/\r\n[ \t]/g, '')
  return unfolded
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        [...event.matchAll(/^([A-Z-]+)[^:\r\n]*:(.*)\r$/gm)].map(([, name, value]) => [name, value]),
      ),
    )
}

/** Says of the first thing that was agreed how it goes. */
async function score({ page }: Person, word: string): Promise<void> {
  await page.goto(`${room}/opvolging`)
  await page.getByRole('button', { name: 'Vul in hoe het loopt' }).click()
  await page.getByRole('group', { name: 'Hoe loopt dit nu?' }).first().getByLabel(word).check()
  await page.getByRole('button', { name: 'Bewaar de scores' }).click()
  await page.getByRole('status').getByText('Bewaard.').waitFor()
}

beforeAll(async () => {
  browser = await launch()
  ;[school, company, sector] = await Promise.all([
    Person.arrive(browser),
    // A telephone, for all of it.
    Person.arrive(browser, { width: 360, height: 740 }),
    Person.arrive(browser),
  ])
  ;[schoolAccount, companyAccount] = await Promise.all([credentials('SCHOOL'), credentials('COMPANY')])
})

afterAll(async () => {
  await browser.close()
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
  const match = page.getByRole('article').filter({ hasText: companyAccount.organisation }).first()
  await match.waitFor()
  await page
    .getByText(/^Waarom \d+\?/)
    .first()
    .waitFor()
  await school.inspect('matches')
  await match.getByRole('button', { name: /^Stel voor/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Van', { exact: true }).fill(await today())
  await dialog.getByLabel('Je boodschap').fill('Dag, past dit voor jullie? We komen graag eens langs.')
  await school.inspect('proposal')
  await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click()
  await page.waitForURL(/\/samenwerking\//)
  room = new URL(page.url()).pathname
  await page.getByText('is aan zet').waitFor()
  await school.inspect('proposed')
})

it('lets the company propose something else, and the school accept that', async () => {
  const { page } = company
  await company.signIn(companyAccount)
  await page.getByRole('link', { name: 'Antwoord op een voorstel' }).first().waitFor()
  await company.inspect('what waits')
  await page.goto('/samenwerkingen')
  await page.getByRole('heading', { name: 'Jij bent aan zet' }).waitFor()
  await company.inspect('collaborations')
  await page.goto(room)
  await page.getByRole('button', { name: 'Ander voorstel' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Dagen, uren en plaats').click()
  await dialog.getByLabel('Uren per week').fill('36')
  await company.inspect('another proposal')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('status').getByText('Je ander voorstel is weg.').waitFor()

  await school.page.goto(`${room}/voorwaarden`)
  await school.page.getByRole('definition').filter({ hasText: '36' }).first().waitFor()
  await school.inspect('what changed')
  await school.page.goto(room)
  await school.page.getByRole('button', { name: 'Ja, we praten' }).click()
  await school.page.getByText('Jullie leggen vast wat jullie van elkaar verwachten').waitFor()
  await school.inspect('aligning')
})

it('lets both discuss it, each in their own window', async () => {
  await school.page.goto(`${room}/berichten`)
  await school.page.getByText('Nog geen berichten.').waitFor()
  await company.page.goto(`${room}/berichten`)
  await company.page.getByLabel(/^Schrijf aan/).fill('Kan de leerling om acht uur beginnen?')
  await company.page.getByRole('button', { name: 'Stuur' }).click()
  await school.page.getByText('Kan de leerling om acht uur beginnen?').waitFor()
  await school.type(school.page.getByLabel(/^Schrijf aan/), 'Ja, de bus is er om kwart voor.')
  await school.press(school.page.getByRole('button', { name: 'Stuur' }))
  await company.page.getByText('Ja, de bus is er om kwart voor.').waitFor()
  await company.page.getByText('Gelezen door de andere kant').waitFor()
  await company.inspect('messages')
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
    await school.press(row.getByRole('button', { name: /^Aanvaard/ }))
    await row.getByText('Allebei aanvaard').waitFor()
  }
  await school.inspect('expectations agreed')
})

it('tells who writes on top of a change that something changed, and keeps the words', async () => {
  const rowOf = (person: Person) => person.page.getByRole('article').filter({ hasText: 'verplicht' }).first()
  await company.page.goto(`${room}/verwachtingen`)
  await school.page.goto(`${room}/verwachtingen`)
  // On a telephone, what both agreed on comes first.
  await rowOf(company).getByRole('button', { name: 'Toon beide kanten' }).click()
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
  await school.page.goto(room)
  await school.press(school.page.getByRole('link', { name: /^Voorwaarden/ }))
  await school.page.waitForURL((url) => url.pathname.endsWith('/voorwaarden'))
  await school.press(school.page.getByRole('button', { name: /^Teken versie/ }))
  await company.page.goto(`${room}/voorwaarden`)
  await company.page.getByRole('button', { name: /^Teken versie/ }).click()
  for (const person of [school, company]) {
    await person.page.getByRole('status').getByText('Getekend.').waitFor()
    await person.inspect('signed')
  }
  await company.page.getByText('Zo is het vastgelegd').waitFor()
})

it('seals the agreement, and tells whether a file is that one', async () => {
  const { page } = company
  const file = page.getByRole('link', { name: /^Getekende afspraak/ })
  await expect
    .poll(
      async () => {
        await page.goto(`${room}/papieren`)
        await company.settled()
        return file.isVisible()
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  const sealed = await page.request.get(await file.getAttribute('href').then(String))
  const buffer = await sealed.body()
  expect(buffer.subarray(0, 5).toString()).toBe('%PDF-')
  const stranger = await Person.arrive(browser)
  await stranger.page.goto('/verifieer')
  const choose = stranger.page.getByLabel(/^Kies een PDF/)
  await choose.setInputFiles({ name: 'afspraak.pdf', mimeType: 'application/pdf', buffer })
  await stranger.page.getByText('“afspraak.pdf” is echt').waitFor()
  await stranger.inspect('a genuine file')
  const changed = Buffer.from(buffer)
  changed.writeUInt8(changed.readUInt8(1000) ^ 1, 1000)
  await choose.setInputFiles({ name: 'anders.pdf', mimeType: 'application/pdf', buffer: changed })
  await stranger.page.getByText('“anders.pdf” is niet gekend').waitFor()
  // That nothing is known of it is what this is about: the browser reports it as a failed request.
  stranger.complaints.splice(0)
  await stranger.leave()
})

it('plans a visit, which then stands in the calendar of both', async () => {
  await school.page.goto(`${room}/bezoeken`)
  await school.page.getByRole('button', { name: 'Stel momenten voor' }).click()
  await school.page.getByLabel('Dag', { exact: true }).fill(dayFrom(await today(), 20))
  await school.page.getByLabel('Uur', { exact: true }).fill('14:30')
  await school.page.getByLabel('Waar?').fill('In het atelier')
  await school.inspect('a visit to propose')
  await school.page.getByRole('button', { name: 'Verstuur' }).click()
  await school.page.getByText('wacht op een keuze').waitFor()

  await company.page.goto('/vandaag')
  await company.page.locator(`a[href="${room}/bezoeken"]`).filter({ hasText: 'Plan een bezoek' }).click()
  await company.page.waitForURL((url) => url.pathname === `${room}/bezoeken`)
  await company.page.getByRole('button', { name: /^Kies/ }).click()
  await company.page.getByText('gepland', { exact: true }).waitFor()
  await company.inspect('a visit that is planned')

  for (const person of [school, company]) {
    const events = await agenda(person)
    const visit = events.find((event) => event['URL']?.endsWith(`${room}/bezoeken`))
    expect(visit?.['SUMMARY']).toMatch(/^Bezoek: /)
    expect(visit?.['DTSTART']).toMatch(/^\d{8}T1[23]3000Z$/)
    expect(visit?.['STATUS']).toBe('CONFIRMED')
  }
})

it('shows both where they see it differently', async () => {
  await score(school, 'loopt heel goed')
  await school.inspect('check-in')
  await score(company, 'loopt moeilijk')
  await company.page.getByText('1 afspraak om over te praten').waitFor()
  await company.page.getByText('Praat hierover').first().waitFor()
  await company.inspect('a difference')
  await school.page.goto(`${room}/opvolging`)
  await school.page.getByText('Praat hierover').first().waitFor()
})

it('lets both complete it', async () => {
  for (const person of [school, company]) {
    await person.page.goto(room)
    await person.page.getByRole('button', { name: 'Rond af' }).click()
    await person.page.getByRole('status').getByText('Bevestigd').waitFor()
  }
  await company.page.getByText('De samenwerking is voorbij.').waitFor()
  await company.inspect('completed')
  await company.page.goto(room)
  await company.page.getByText('rondde de samenwerking af').waitFor()
  await company.inspect('history')
})

it('asks both how it was, and goes on with one click when both want to', async () => {
  for (const person of [school, company]) {
    const { page } = person
    await page.goto('/vandaag')
    await page.locator(`a[href="${room}/opvolging"]`).filter({ hasText: 'Kijk terug' }).click()
    await page.getByRole('button', { name: 'Verstuur' }).waitFor()
    for (const question of await page.getByRole('group').filter({ hasText: 'eerder wel' }).all())
      await question.getByLabel('eerder wel').check()
    await page.getByRole('group', { name: 'Wil je opnieuw samenwerken' }).getByRole('radio').first().check()
    await person.inspect('evaluation')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('status').getByText('Bedankt').waitFor()
  }
  const { page } = company
  await page.goto('/vandaag')
  await page.locator(`a[href="${room}/opvolging"]`).filter({ hasText: 'Volgend jaar opnieuw?' }).click()
  await page.getByRole('button', { name: 'Vernieuw' }).waitFor()
  await company.inspect('both want to')
  await page.getByRole('button', { name: 'Vernieuw' }).click()
  await page.waitForURL((url) => url.pathname !== `${room}/opvolging`)
  await page.getByText('is aan zet').waitFor()
  await school.page.goto(`${room}/opvolging`)
  await school.page.getByRole('link', { name: 'Naar de volgende samenwerking' }).click()
  await school.page.getByRole('button', { name: 'Ja, we praten' }).waitFor()
  await school.inspect('renewed')
})

it('counts it for both at once', async () => {
  for (const person of [school, company]) {
    await person.page.goto('/monitor')
    await person.page.getByText('Toon als tabel').click()
    const months = person.page.getByRole('region', { name: 'Per maand' })
    const totals = months
      .getByRole('row')
      .filter({ has: person.page.getByRole('rowheader', { name: 'Samen' }) })
    const [, ...outcomes] = await totals.getByRole('cell').allTextContents()
    const metOnTheWay = outcomes.slice(0, -1)
    expect(metOnTheWay).toHaveLength(5)
    for (const outcome of metOnTheWay.map(Number)) expect(outcome).toBeGreaterThan(0)
    await person.inspect('own figures')
  }
})

it('shows the sector organisation what happened, as a picture and as a table', async () => {
  const { page } = sector
  await sector.signIn(await credentials('SECTOR_ORGANISATION'))
  await page.goto('/monitor')
  await page.getByRole('img', { name: /^Per maand/ }).waitFor()
  await page.getByText('Toon als tabel').click()
  await page.getByRole('region', { name: 'Per maand' }).getByRole('rowheader', { name: 'Samen' }).waitFor()
  await sector.inspect('monitor')
  const csv = await page.request.get(
    await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href').then(String),
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
  await page.getByText('The collaboration is over and was talked through.').waitFor()
  await school.inspect('room in English')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('button', { name: 'Français' }).click()
  await page.getByText('La collaboration est finie et vous en avez parlé.').waitFor()
  await school.inspect('room in French')
})
