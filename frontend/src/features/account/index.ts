export { default as AccountMenu } from './components/AccountMenu.vue'
export { default as InvitationForm } from './components/InvitationForm.vue'
export { accountRoutes } from './routes'
