export { default as RoomMessages } from './components/RoomMessages.vue'
