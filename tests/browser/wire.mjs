// A wire between a browser and the product that can be cut, mended, and made to lose every answer.
import { connect, createServer } from 'node:net'

/** `cut` ends all connections and takes no new ones; `swallow` lets what is sent come through, and loses what comes back. */
export async function openWire(address) {
  const open = new Set()
  let state = 'whole'
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    const { port, hostname } = new URL(address())
    const far = connect(Number(port), hostname)
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        open.delete(end)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.on('data', (bytes) => (state === 'swallow' ? near.destroy() : near.write(bytes)))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const end = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    cut: () => {
      state = 'cut'
      end()
    },
    swallow: () => (state = 'swallow'),
    mend: () => (state = 'whole'),
    close: () => {
      end()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
