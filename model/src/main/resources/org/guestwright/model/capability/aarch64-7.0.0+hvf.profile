arch aarch64
version 6002092
flag sdl
flag spice
flag hda-duplex
flag ccid-emulated
flag ccid-passthru
flag piix3-usb-uhci
flag piix4-usb-uhci
flag usb-ehci
flag ich9-usb-ehci1
flag pci-ohci
flag usb-redir
flag usb-hub
flag ich9-ahci
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag hda-micro
flag nec-usb-xhci
flag lsi
flag virtio-scsi-pci
flag usb-redir.filter
flag seccomp-sandbox
flag vnc
flag VGA
flag cirrus-vga
flag vmware-svga
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag megasas
flag tpm-passthrough
flag tpm-tis
flag pci-bridge
flag vfio-pci
flag dmi-to-pci-bridge
flag usb-storage
flag virtio-mmio
flag ich9-intel-hda
flag usb-kbd
flag usb-audio
flag migrate-rdma
flag VGA.vgamem_mb
flag vmware-svga.vgamem_mb
flag pc-dimm
flag pci-serial
flag ioh3420
flag x3130-upstream
flag xio3130-downstream
flag rtl8139
flag e1000
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag mptsas1068
flag spice-gl
flag pxb
flag pxb-pcie
flag ivshmem-plain
flag ivshmem-doorbell
flag vhost-scsi
flag query-cpu-model-expansion
flag spice-rendernode
flag nvdimm
flag pcie-root-port
flag query-cpu-definitions
flag qemu-xhci
flag chardev-reconnect
flag vmcoreinfo
flag pl011
flag pcie-pci-bridge
flag nbd-tls
flag pr-manager-helper
flag screendump_device
flag hda-output
flag vhost-vsock
flag tpm-emulator
flag egl-headless
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag nvdimm.unarmed
flag virtio-pci-non-transitional
flag machine.virt.iommu
flag nbd-bitmap
flag bochs-display
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag incremental-backup
flag ramfb
flag arm-max-cpu
flag drive-nvme
flag smp-dies
flag rng-builtin
flag cpu.kvm-no-adjvtime
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag pcie-root-port.hotplug
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag pvscsi
flag numa.hmat
flag usb-host.hostdevice
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag dc390
flag am53c974
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag virtio-mem-pci
flag memory-backend-file.reserve
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag device.json+hotplug
flag hvf
flag virtio-mem-pci.prealloc
flag calc-dirty-rate
flag dirtyrate-param.mode
flag blockdev.nbd.tls-hostname
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-iommu.boot-bypass
flag virtio-net.rss
flag chardev.qemu-vdagent
flag usb-host.guest-resets-all
flag migration.blocked-reasons
flag virtio-crypto
flag pvpanic-pci
flag virtio-gpu.blob
flag display-reload
flag usb-mtp
flag machine.virt.ras
flag netdev.user
flag acpi-erst
machine hvf,tcg virt-7.0 alias=virt max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg raspi0 max-cpus=1 ram=ram
machine hvf,tcg virt-4.0 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg mcimx7d-sabre max-cpus=2 ram=mcimx7d-sabre.ram
machine hvf,tcg imx25-pdk max-cpus=1 ram=imx25.ram
machine hvf,tcg npcm750-evb max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine hvf,tcg tosa max-cpus=1
machine hvf,tcg nuri max-cpus=2
machine hvf,tcg z2 max-cpus=1 cpu=pxa270-c5-arm-cpu
machine hvf,tcg quanta-gsj max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine hvf,tcg mori-bmc max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine hvf,tcg midway max-cpus=4 ram=highbank.dram
machine hvf,tcg virt-2.12 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg virt-6.0 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg mps2-an386 max-cpus=1 cpu=cortex-m4-arm-cpu ram=mps.ram
machine hvf,tcg virt-4.1 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg mainstone max-cpus=1 cpu=pxa270-c5-arm-cpu
machine hvf,tcg cheetah max-cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine hvf,tcg sbsa-ref max-cpus=512 cpu=cortex-a57-arm-cpu ram=sbsa-ref.ram
machine hvf,tcg spitz max-cpus=1 cpu=pxa270-c0-arm-cpu
machine hvf,tcg virt-6.1 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg witherspoon-bmc max-cpus=1 ram=ram
machine hvf,tcg integratorcp max-cpus=1 cpu=arm926-arm-cpu ram=integrator.ram
machine hvf,tcg virt-3.1 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg netduino2 max-cpus=1
machine hvf,tcg realview-eb-mpcore max-cpus=4 cpu=arm11mpcore-arm-cpu
machine hvf,tcg realview-pbx-a9 max-cpus=4 cpu=cortex-a9-arm-cpu
machine hvf,tcg g220a-bmc max-cpus=1 ram=ram
machine hvf,tcg mps2-an500 max-cpus=1 cpu=cortex-m7-arm-cpu ram=mps.ram
machine hvf,tcg xlnx-zcu102 max-cpus=6 ram=ddr-ram
machine hvf,tcg mps3-an547 max-cpus=1 cpu=cortex-m55-arm-cpu ram=DDR
machine hvf,tcg connex max-cpus=1
machine hvf,tcg virt-5.1 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg virt-2.6 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg cubieboard max-cpus=1 cpu=cortex-a8-arm-cpu ram=cubieboard.ram
machine hvf,tcg romulus-bmc max-cpus=1 ram=ram
machine hvf,tcg vexpress-a15 max-cpus=4 cpu=cortex-a15-arm-cpu ram=vexpress.highmem
machine hvf,tcg microbit max-cpus=1
machine hvf,tcg xlnx-versal-virt max-cpus=2 ram=ddr
machine hvf,tcg virt-2.9 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg fuji-bmc max-cpus=2 ram=ram
machine hvf,tcg fp5280g2-bmc max-cpus=1 ram=ram
machine hvf,tcg raspi1ap max-cpus=1 ram=ram
machine hvf,tcg palmetto-bmc max-cpus=1 ram=ram
machine hvf,tcg virt-5.2 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg lm3s811evb max-cpus=1 cpu=cortex-m3-arm-cpu
machine hvf,tcg collie max-cpus=1 cpu=sa1110-arm-cpu ram=strongarm.sdram
machine hvf,tcg stm32vldiscovery max-cpus=1
machine hvf,tcg raspi3ap max-cpus=4 ram=ram
machine hvf,tcg kudo-bmc max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine hvf,tcg canon-a1100 max-cpus=1 ram=ram
machine hvf,tcg lm3s6965evb max-cpus=1 cpu=cortex-m3-arm-cpu
machine hvf,tcg verdex max-cpus=1 cpu=pxa270-c0-arm-cpu
machine hvf,tcg virt-4.2 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg netduinoplus2 max-cpus=1
machine hvf,tcg mps2-an505 max-cpus=1 cpu=cortex-m33-arm-cpu ram=mps.ram
machine hvf,tcg n800 max-cpus=1 cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine hvf,tcg x-remote max-cpus=1
machine hvf,tcg borzoi max-cpus=1 cpu=pxa270-c0-arm-cpu
machine hvf,tcg vexpress-a9 max-cpus=4 cpu=cortex-a9-arm-cpu ram=vexpress.highmem
machine hvf,tcg ast2500-evb max-cpus=1 ram=ram
machine hvf,tcg mps2-an385 max-cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram
machine hvf,tcg raspi2b max-cpus=4 ram=ram
machine hvf,tcg virt-6.2 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg sonorapass-bmc max-cpus=1 ram=ram
machine hvf,tcg ast2600-evb max-cpus=2 ram=ram
machine hvf,tcg mps2-an511 max-cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram
machine hvf,tcg orangepi-pc max-cpus=4 cpu=cortex-a7-arm-cpu ram=orangepi.ram
machine hvf,tcg rainier-bmc max-cpus=2 ram=ram
machine hvf,tcg mps3-an524 max-cpus=2 cpu=cortex-m33-arm-cpu ram=DDR
machine hvf,tcg akita max-cpus=1 cpu=pxa270-c0-arm-cpu
machine hvf,tcg quanta-gbs-bmc max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine hvf,tcg mcimx6ul-evk max-cpus=1 ram=mcimx6ul-evk.ram
machine hvf,tcg sx1-v1 max-cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine hvf,tcg quanta-q71l-bmc max-cpus=1 ram=ram
machine hvf,tcg musicpal max-cpus=1 cpu=arm926-arm-cpu ram=musicpal.ram
machine hvf,tcg virt-3.0 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg kzm max-cpus=1 ram=kzm.ram
machine hvf,tcg versatileab max-cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine hvf,tcg emcraft-sf2 max-cpus=1 cpu=cortex-m3-arm-cpu
machine hvf,tcg xilinx-zynq-a9 max-cpus=1 cpu=cortex-a9-arm-cpu ram=zynq.ext_ram
machine hvf,tcg virt-2.7 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg virt-2.10 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg versatilepb max-cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine hvf,tcg smdkc210 max-cpus=2
machine hvf,tcg sabrelite max-cpus=4 ram=sabrelite.ram
machine hvf,tcg realview-pb-a8 max-cpus=1 cpu=cortex-a8-arm-cpu
machine hvf,tcg tacoma-bmc max-cpus=2 ram=ram
machine hvf,tcg sx1 max-cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine hvf,tcg bletchley-bmc max-cpus=2 ram=ram
machine hvf,tcg highbank max-cpus=4 ram=highbank.dram
machine hvf,tcg virt-5.0 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg musca-a max-cpus=2 cpu=cortex-m33-arm-cpu
machine hvf,tcg musca-b1 max-cpus=2 cpu=cortex-m33-arm-cpu
machine hvf,tcg supermicrox11-bmc max-cpus=1 ram=ram
machine hvf,tcg realview-eb max-cpus=1 cpu=arm926-arm-cpu
machine hvf,tcg n810 max-cpus=1 cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine hvf,tcg raspi3b max-cpus=4 ram=ram
machine hvf,tcg virt-2.8 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg virt-2.11 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine hvf,tcg mps2-an521 max-cpus=2 cpu=cortex-m33-arm-cpu ram=mps.ram
machine hvf,tcg terrier max-cpus=1 cpu=pxa270-c5-arm-cpu
cpu hvf,tcg cortex-a9 type=cortex-a9-arm-cpu
cpu hvf,tcg pxa250 type=pxa250-arm-cpu
cpu hvf,tcg pxa270-a1 type=pxa270-a1-arm-cpu
cpu hvf,tcg arm946 type=arm946-arm-cpu
cpu hvf,tcg pxa270-c0 type=pxa270-c0-arm-cpu
cpu hvf,tcg max type=max-arm-cpu
cpu hvf,tcg arm1026 type=arm1026-arm-cpu
cpu hvf,tcg pxa260 type=pxa260-arm-cpu
cpu hvf,tcg pxa270-b1 type=pxa270-b1-arm-cpu
cpu hvf,tcg cortex-a57 type=cortex-a57-arm-cpu
cpu hvf,tcg pxa255 type=pxa255-arm-cpu
cpu hvf,tcg cortex-r5 type=cortex-r5-arm-cpu
cpu hvf,tcg arm1136 type=arm1136-arm-cpu
cpu hvf,tcg cortex-a7 type=cortex-a7-arm-cpu
cpu hvf,tcg pxa261 type=pxa261-arm-cpu
cpu hvf,tcg pxa270-c5 type=pxa270-c5-arm-cpu
cpu hvf,tcg cortex-m3 type=cortex-m3-arm-cpu
cpu hvf,tcg arm1176 type=arm1176-arm-cpu
cpu hvf,tcg sa1100 type=sa1100-arm-cpu
cpu hvf,tcg ti925t type=ti925t-arm-cpu
cpu hvf,tcg cortex-a53 type=cortex-a53-arm-cpu
cpu hvf,tcg cortex-m33 type=cortex-m33-arm-cpu
cpu hvf,tcg cortex-a8 type=cortex-a8-arm-cpu
cpu hvf,tcg arm926 type=arm926-arm-cpu
cpu hvf,tcg cortex-a72 type=cortex-a72-arm-cpu
cpu hvf,tcg pxa270 type=pxa270-arm-cpu
cpu hvf,tcg pxa270-a0 type=pxa270-a0-arm-cpu
cpu hvf,tcg cortex-m4 type=cortex-m4-arm-cpu
cpu hvf,tcg cortex-m55 type=cortex-m55-arm-cpu
cpu hvf,tcg a64fx type=a64fx-arm-cpu
cpu hvf,tcg cortex-m7 type=cortex-m7-arm-cpu
cpu hvf,tcg host type=host-arm-cpu
cpu hvf,tcg cortex-a15 type=cortex-a15-arm-cpu
cpu hvf,tcg arm11mpcore type=arm11mpcore-arm-cpu
cpu hvf,tcg cortex-r5f type=cortex-r5f-arm-cpu
cpu hvf,tcg cortex-m0 type=cortex-m0-arm-cpu
cpu hvf,tcg sa1110 type=sa1110-arm-cpu
cpu hvf,tcg arm1136-r2 type=arm1136-r2-arm-cpu
cpu hvf,tcg pxa270-b0 type=pxa270-b0-arm-cpu
cpu hvf,tcg pxa262 type=pxa262-arm-cpu
host-cpu hvf host -sve768! -sve128! -sve1024! -sve1280! -sve896! -sve256! -sve1536! -sve1792! -sve384! -sve! -sve2048! -pauth! -kvm-no-adjvtime! -sve512! aarch64! pmu! -sve1920! -sve1152! kvm-steal-time! -sve640! -sve1408! -sve1664!
host-cpu tcg max sve768! sve128! sve1024! sve1280! -pauth-impdef! sve896! sve256! sve1536! sve1792! sve384! sve! sve2048! pauth! sve512! aarch64! pmu! sve1920! sve1152! sve640! sve1408! sve1664!
gic 3 kernel emulated
gic 2 emulated
